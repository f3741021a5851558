#pragma once

#include "core/intake/checked_list.h"
#include "core/intake/content_profile.h"

namespace canbao::intake {

/// A sheet that may be the list or a part of it.
struct CandidateSheet {
    CheckedSheet sheet;          ///< its mapping with the user's word on single columns
    Mapping own;                 ///< and without: the user spoke of the main sheet's columns
    std::optional<Layout> found; ///< where the program found the header by itself
    bool hasLayout = false;      ///< a header, or ids without one
    QList<ContentProfile> profiles;
    bool ofAnotherKind = false; ///< says so, beside a sheet that says to be the list; see markOtherKinds()
};

/// A workbook of several departments' lists, or of all that the city sent: where a sheet's name or title says that it
/// is the list, those that say to be another one are not, however alike their columns are.
void markOtherKinds(std::vector<CandidateSheet>& candidates, domain::ListKind kind);

/// Of the candidates that tell their rows apart, the one whose shape has the most rows: those that bear real numbers
/// count first, those whose names say that they are something else last (resources/intake/sheet_marks.csv). Its
/// columns are known best. Null when no candidate does.
[[nodiscard]] const CandidateSheet* mainSheetAmong(const std::vector<CandidateSheet>& candidates,
                                                   domain::ListKind kind);

/// Whether a sheet of the main one's shape is a part of the list: its name may say that it is an example.
[[nodiscard]] bool belongsTo(const CandidateSheet& main, const CandidateSheet& sheet, domain::ListKind kind);

/// The columns of a sheet of another shape, where it surely holds the same list: a village that added a column, moved
/// one or named one otherwise, or a sheet that goes on without a header. Nothing when it may be something else.
[[nodiscard]] std::optional<Mapping> mappingBesides(const CandidateSheet& main, const CandidateSheet& sheet,
                                                    domain::ListKind kind);

/// Whether a sheet that is not taken seems to hold persons or employers that the list should have.
[[nodiscard]] bool seemsToHoldSubjects(const CandidateSheet& main, const CandidateSheet& sheet, domain::ListKind kind);

} // namespace canbao::intake

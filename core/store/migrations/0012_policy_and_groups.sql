-- 政策更正: what the office put in the place of a row of the bundled policy tables. A row that was taken back is gone
-- from here; the events keep it.
CREATE TABLE policy_correction (
    policy     TEXT    NOT NULL, -- the table of resources/policy
    county     TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL,
    content    TEXT    NOT NULL, -- JSON, domain::toJson(PolicyCorrection)
    PRIMARY KEY (policy, county, item, valid_from)
) STRICT, WITHOUT ROWID;

-- 特殊群体: whom somebody tagged by hand. Whom a department's list names needs no row:
-- core/store/queries/group_members.h has both.
CREATE TABLE special_group (
    id       INTEGER PRIMARY KEY,
    code     TEXT    NOT NULL,
    person   INTEGER REFERENCES person,
    employer INTEGER REFERENCES employer,
    since    TEXT    NOT NULL,
    until    TEXT,             -- the last day; NULL: still
    source   TEXT    NOT NULL CHECK (source <> ''),
    seq      INTEGER NOT NULL, -- the event that says so
    CHECK ((person IS NULL) <> (employer IS NULL))
) STRICT;
CREATE UNIQUE INDEX special_group_person ON special_group (person, code) WHERE person IS NOT NULL;
CREATE UNIQUE INDEX special_group_employer ON special_group (employer, code) WHERE employer IS NOT NULL;
CREATE INDEX special_group_code ON special_group (code);

CREATE INDEX event_group_tagged ON event (seq) WHERE kind = 'group-tagged';
CREATE INDEX reference_kind ON reference_record (kind, identity_key) WHERE stands = 1;
CREATE INDEX entry_dust ON entry (employer) WHERE kind = 'dust-employers';

-- The labels of new lists of codes, for ledgers that were made before there were any.
INSERT INTO code (list, code, label, position, source)
    SELECT list, code, label, position, source FROM (
        WITH added (list, code, label, position, source) AS (VALUES
            ('special-group', 'minimum-living', '低保对象', 1, 'plan 五(二)'),
            ('special-group', 'extreme-poverty', '特困人员', 2, 'plan 五(二)'),
            ('special-group', 'poverty-alleviated', '脱贫人口', 3, 'plan 五(二)'),
            ('special-group', 'poverty-risk', '边缘易致贫人口', 4, 'plan 五(二)'),
            ('special-group', 'severe-disability', '重度残疾人', 5, 'plan 五(二)'),
            ('special-group', 'landless-farmer', '被征地农民', 6, 'plan 三(二)'),
            ('special-group', 'new-employment', '新业态从业人员', 7, 'plan 三(二)'),
            ('special-group', 'dust-employer', '尘肺病重点企业', 8, 'plan 四(二)'),
            ('policy-item', 'men', '男职工', 1, ''),
            ('policy-item', 'women-55', '女职工（管理技术岗位、灵活就业）', 2, ''),
            ('policy-item', 'women-50', '女职工（生产岗位）', 3, ''),
            ('policy-item', 'everyone', '普通居民', 4, ''),
            ('policy-item', 'working-age', '最低就业年龄（岁）', 5, ''),
            ('policy-item', 'resident-pension-entry', '居民养老参保年龄（岁）', 6, ''),
            ('policy-item', 'resident-pension-age', '居民养老领取年龄（岁）', 7, ''),
            ('policy-item', 'student-questioned', '在校生满多少岁须核实（岁）', 8, ''),
            ('policy-item', 'minor', '成年年龄（岁）', 9, ''),
            ('policy-item', 'coverage-target', '参保率目标（%）', 10, ''),
            ('policy-item', 'flexible-rate', '灵活就业职工养老缴费比例（%）', 11, ''),
            ('policy-item', 'flexible-base-lowest', '灵活就业缴费基数下限（平均工资的%）', 12, ''),
            ('policy-item', 'flexible-base-highest', '灵活就业缴费基数上限（平均工资的%）', 13, ''),
            ('policy-item', 'medical-wait', '居民医保断保固定等待期（月）', 14, ''),
            ('policy-item', 'medical-wait-each-year', '居民医保每多断保一年增加的等待期（月）', 15, '')
        ) SELECT * FROM added)
    WHERE EXISTS (SELECT 1 FROM code);

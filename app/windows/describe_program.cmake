# canbao_describe_program(TARGET DESCRIPTION): on Windows, what the file says of itself (icon, version) and what it asks
# of the system (program.manifest). Elsewhere programs carry nothing of the kind.
function(canbao_describe_program target description)
    if(NOT WIN32)
        return()
    endif()
    enable_language(RC)
    set(from ${PROJECT_SOURCE_DIR}/app/windows)
    set(CANBAO_PROGRAM ${target})
    set(CANBAO_DESCRIPTION ${description})
    set(CANBAO_MANIFEST ${from}/program.manifest)
    configure_file(${from}/program.rc.in program.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/program.rc)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/program.rc PROPERTIES
        OBJECT_DEPENDS "${CANBAO_MANIFEST};${CANBAO_ICO}")
    add_dependencies(${target} canbao_ico)
endfunction()

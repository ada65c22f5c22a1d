# SPDX-License-Identifier: EUPL-1.2
#
# Prints a C file that holds a text file, byte for byte, as an array: one line of text is one string of C.
#
#   awk -f embed.awk -v name=bijstand_law_national law/national.csv > national.c
#
# defines `const char NAME_text[]`, closed by a zero byte, and `const size_t NAME_size`, which leaves that byte
# out. The text must end in a line end. POSIX awk; run with LC_ALL=C so that bytes stay bytes.

FNR == 1 {
  printf "/* Made from %s; changes go there. */\n", name_of(FILENAME)
  printf "#include <stddef.h>\n\n"
  printf "extern const char %s_text[];\nextern const size_t %s_size;\n\n", name, name
  printf "const char %s_text[] =\n", name
}

{
  gsub(/\\/, "\\\\&")
  gsub(/"/, "\\\"")
  gsub(/\?/, "\\?") # a trigraph begins with two of them
  gsub(/\r/, "\\r")
  printf "  \"%s\\n\"\n", $0
}

END {
  printf "  ;\n\nconst size_t %s_size = sizeof %s_text - 1;\n", name, name
}

# The file without its folders, so that the output does not depend on where the build runs.
function name_of(path)
{
  sub(/.*\//, "", path)
  return path
}

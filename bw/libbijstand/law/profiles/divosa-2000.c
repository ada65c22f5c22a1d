/* Made from divosa-2000.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_divosa_2000_text[];
extern const size_t bijstand_profile_divosa_2000_size;

const char bijstand_profile_divosa_2000_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2000-01-01,,abw,documented,S5: early 2000\n"
  "gate_kind,2000-01-01,,none,documented,S5 tells of none\n"
  "coaching_intensity,2000-01-01,,intensive,documented,S5-01: who remains needs intensive guidance\n"
  "route_work,2000-01-01,,1,documented,\"S5-30: toeleidingsplan, to schooling and work\"\n"
  "route_education,2000-01-01,,1,documented,\"S5-30: toeleidingsplan, to schooling and work\"\n"
  "route_volunteering,2000-01-01,,1,documented,S5-29: participatieplan\n"
  "route_participation,2000-01-01,,1,documented,S5-29: participatieplan\n"
  "route_care,2000-01-01,,1,documented,S5-28: zorgplan\n"
  "interview_split,2000-01-01,,1,documented,S5-11: doelmatigheid apart from rechtmatigheid\n"
  "strict_echelon,2000-01-01,,1,documented,S5-36: social activation concerns phase 4 only\n"
  ;

const size_t bijstand_profile_divosa_2000_size = sizeof bijstand_profile_divosa_2000_text - 1;

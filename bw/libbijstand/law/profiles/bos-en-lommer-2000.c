/* Made from bos-en-lommer-2000.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_bos_en_lommer_2000_text[];
extern const size_t bijstand_profile_bos_en_lommer_2000_size;

const char bijstand_profile_bos_en_lommer_2000_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2000-01-01,,abw,documented,S5: early 2000\n"
  "gate_kind,2000-01-01,,none,documented,S5 tells of none\n"
  "coaching_intensity,2000-01-01,,intensive,documented,S5-10: individual guidance\n"
  "coaching_motto,2000-01-01,,direct_unbureaucratic,documented,S5-17\n"
  "route_work,2000-01-01,,1,documented,S5-15\n"
  "route_education,2000-01-01,,1,documented,S5-15\n"
  "route_volunteering,2000-01-01,,1,documented,S5-15\n"
  "route_care,2000-01-01,,1,documented,S5-15\n"
  "target_share_percent,2000-01-01,,4000,documented,\"S5-16: 40 percent, a target\"\n"
  "target_months,2000-01-01,,24,documented,S5-16: within two years\n"
  "interview_split,2000-01-01,,1,documented,S5-11: doelmatigheid apart from rechtmatigheid\n"
  "strict_echelon,2000-01-01,,0,documented,\"S5-36: VOG and the local view, communicating vessels\"\n"
  "own_staff_reintegration,2000-01-01,,1,documented,S5-17: in house\n"
  "in_house_courses,2000-01-01,,1,documented,S5-17\n"
  "in_house_work_projects,2000-01-01,,1,documented,S5-17\n"
  "in_house_child_care,2000-01-01,,1,documented,S5-17\n"
  ;

const size_t bijstand_profile_bos_en_lommer_2000_size = sizeof bijstand_profile_bos_en_lommer_2000_text - 1;

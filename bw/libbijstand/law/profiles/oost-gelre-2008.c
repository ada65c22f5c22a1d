/* Made from oost-gelre-2008.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_oost_gelre_2008_text[];
extern const size_t bijstand_profile_oost_gelre_2008_size;

const char bijstand_profile_oost_gelre_2008_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2008-01-01,,wwb,documented,S4: November 2008\n"
  "gate_kind,2008-01-01,,none,documented,S4 tells of none\n"
  "coaching_intensity,2008-01-01,,intensive,documented,S4-02: personal and goal-directed\n"
  "coaching_motto,2008-01-01,,on_top_of_it_together,documented,S4-02\n"
  "route_reintegration,2008-01-01,,1,documented,S4-07: re-integration\n"
  "route_aid,2008-01-01,,1,documented,S4-07: aid\n"
  "route_participation,2008-01-01,,1,documented,S4-07: social participation\n"
  "route_work,2008-01-01,,1,documented,S4-12: always with work as the aim\n"
  "in_house_work_square,2008-01-01,,1,documented,S4-09: Werkplein Oost Achterhoek\n"
  ;

const size_t bijstand_profile_oost_gelre_2008_size = sizeof bijstand_profile_oost_gelre_2008_text - 1;

/* Made from isd-brabantse-wal.csv; changes go there. */
#include <stddef.h>

extern const char bijstand_profile_isd_brabantse_wal_text[];
extern const size_t bijstand_profile_isd_brabantse_wal_size;

const char bijstand_profile_isd_brabantse_wal_text[] =
  "parameter,from,until,value,mark,source\n"
  "practice_act,2012-11-01,2014-12-31,wwb,documented,\"S3, undated: under the WWB or the Participatiewet\"\n"
  "practice_act,2015-01-01,2017-10-31,pw,documented,\"S3, undated: under the WWB or the Participatiewet\"\n"
  "gate_kind,2012-11-01,2017-10-31,none,documented,S3 tells of none\n"
  "outreach_weekday,2012-11-01,2017-10-31,5,documented,S3-17: nearly every Friday\n"
  "outreach_interval_days,2012-11-01,2017-10-31,7,documented,S3-17: nearly every Friday\n"
  "outreach_skips_allowed,2012-11-01,2017-10-31,1,documented,S3-17: nearly\n"
  "outreach_with_housing_corporation,2012-11-01,2017-10-31,1,documented,S3-18: Stadlander\n"
  "outreach_with_aid_agencies,2012-11-01,2017-10-31,1,documented,S3-18: other aid agencies\n"
  "outreach_offer_rule,2012-11-01,2017-10-31,needed_and_wanted,documented,S3-19: if it proves needed and wanted\n"
  "outreach_area,2012-11-01,2017-10-31,neighbourhood,documented,\"S3-16: nearer, on wijk and buurt level; a wish\"\n"
  "neighbourhood_office,2012-11-01,2017-10-31,wished,documented,S3-16: a wish\n"
  "coaching_intensity,2012-11-01,2017-10-31,too_little_time,documented,S3-11: too little time for who needs much support\n"
  "coaching_motto,2012-11-01,2017-10-31,warm_personal_result_directed,documented,S3-15\n"
  "route_support,2012-11-01,2017-10-31,1,documented,S3-19: extra help and support\n"
  "means_factor_percent,2012-11-01,2017-10-31,5000,documented,\"S3-13: at least halved, so at most this\"\n"
  "caseload_factor_percent,2012-11-01,2017-10-31,20000,documented,S3-13: roughly doubled\n"
  ;

const size_t bijstand_profile_isd_brabantse_wal_size = sizeof bijstand_profile_isd_brabantse_wal_text - 1;

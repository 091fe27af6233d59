/** Languages that Meta takes templates in, in its spelling. */
export const META_LANGUAGES = (
  'en en_GB en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA de de_AT de_CH ' +
  'es es_AR es_CL es_CO es_CR es_DO es_EC es_ES es_HN es_MX es_PA es_PE es_UY fr fr_BE fr_CA fr_CH fr_CI fr_MA ' +
  'it pt_BR pt_PT nl nl_BE ar ar_AE ar_EG ar_LB ar_MA ar_QA af az be_BY bg bn bn_IN ca cs da el et fa fi fil ga ' +
  'gu ha he hi hr hu id ja ka kk kn ko ky_KG lo lt lv mk ml mr ms nb pa pl prs_AF ps_AF ro ru rw_RW si_LK sk sl ' +
  'sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu'
).split(' ');

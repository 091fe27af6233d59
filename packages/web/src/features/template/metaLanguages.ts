/** Languages that Meta takes templates in, in its spelling. */
export const META_LANGUAGES = (
  'en en_GB en_US de es es_AR es_ES es_MX fr it pt_BR pt_PT nl ar af az be_BY bg bn ca cs da el et ' +
  'fa fi fil ga gu ha he hi hr hu id ja ka kk kn ko ky_KG lo lt lv mk ml mr ms nb pa pl ro ru rw_RW ' +
  'sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu'
).split(' ');

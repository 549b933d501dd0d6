import { service } from '../given.mjs';

export default service({"id":"taboola","purpose":"marketing","name":"Taboola","vendor":"Taboola.com Ltd","privacyUrl":"https://www.taboola.com/policies/privacy-policy","trackers":[{"name":"t_gid","storage":"cookie","party":"third","lifetime":"13 months","purpose":"Tells visitors apart"}]});

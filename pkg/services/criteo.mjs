import { service } from '../given.mjs';

export default service({"id":"criteo","purpose":"marketing","name":"Criteo OneTag","vendor":"Criteo SA","privacyUrl":"https://www.criteo.com/privacy/","trackers":[{"name":"cto_bundle","storage":"cookie","party":"first","lifetime":"13 months","purpose":"Tells visitors apart · Shows and measures ads"},{"name":"cto_tld_test","storage":"cookie","party":"first","lifetime":"removed at once","purpose":"Checks whether the browser can store data"},{"name":"uid","storage":"cookie","party":"third","lifetime":"13 months","purpose":"Tells visitors apart"}]});

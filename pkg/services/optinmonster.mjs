import { service } from '../given.mjs';

export default service({"id":"optinmonster","purpose":"marketing","name":"OptinMonster","vendor":"Retyp, LLC","privacyUrl":"https://optinmonster.com/privacy/","trackers":[{"name":"_omappvp","storage":"cookie","party":"first","lifetime":"1 day","purpose":"Notes whether you have been here before"},{"name":"_omappvs","storage":"cookie","party":"first","lifetime":"1 day","purpose":"Notes whether you have been here before"}]});

import { service } from '../given.mjs';

export default service({"id":"olark","purpose":"preferences","name":"Olark","vendor":"Habla, Inc.","privacyUrl":"https://www.olark.com/privacy-policy/","trackers":[{"name":"hblid","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Visitor id"},{"name":"olfsk","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Chat state across pages"},{"name":"wcsid","storage":"cookie","party":"first","lifetime":"session","purpose":"Session id"}]});

import { service } from '../given.mjs';

export default service({"id":"olark","purpose":"preferences","name":"Olark","vendor":"Habla, Inc.","privacyUrl":"https://www.olark.com/privacy-policy/","trackers":[{"name":"hblid","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart"},{"name":"olfsk","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Remembers the state of a chat or contact window"},{"name":"wcsid","storage":"cookie","party":"first","lifetime":"session","purpose":"Links the pages you open in one visit"}]});

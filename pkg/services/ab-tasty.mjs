import { service } from '../given.mjs';

export default service({"id":"ab-tasty","purpose":"analytics","name":"AB Tasty","vendor":"AB Tasty SAS","privacyUrl":"https://www.abtasty.com/privacy-policy/","trackers":[{"name":"ABTasty","storage":"cookie","party":"first","lifetime":"13 months","purpose":"Tells visitors apart · Remembers which version of a test you see"},{"name":"ABTastySession","storage":"cookie","party":"first","lifetime":"session","purpose":"Links the pages you open in one visit"}]});

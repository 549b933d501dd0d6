import { service } from '../given.mjs';

export default service({"id":"ab-tasty","purpose":"analytics","name":"AB Tasty","vendor":"AB Tasty SAS","privacyUrl":"https://www.abtasty.com/privacy-policy/","trackers":[{"name":"ABTasty","storage":"cookie","party":"first","lifetime":"13 months","purpose":"Visitor, tests and variants"},{"name":"ABTastySession","storage":"cookie","party":"first","lifetime":"session","purpose":"Session"}]});

import { service } from '../given.mjs';

export default service({"id":"dailymotion","purpose":"social","name":"Dailymotion embed","vendor":"Dailymotion SA","privacyUrl":"https://legal.dailymotion.com/en/privacy-policy/","trackers":[{"name":"v1st","storage":"cookie","party":"third","lifetime":"13 months","purpose":"Tells visitors apart"},{"name":"ts","storage":"cookie","party":"third","lifetime":"13 months","purpose":"Tells visitors apart"},{"name":"dmvk","storage":"cookie","party":"third","lifetime":"session","purpose":"Links the pages you open in one visit"}]});

import { service } from '../given.mjs';

export default service({"id":"yahoo-dot-tag","purpose":"marketing","name":"Yahoo Dot Tag","vendor":"Yahoo EMEA Limited / Yahoo Inc.","privacyUrl":"https://legal.yahoo.com/ie/en/yahoo/privacy/index.html","trackers":[{"name":"A3","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart · Shows and measures ads"}]});

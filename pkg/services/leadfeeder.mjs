import { service } from '../given.mjs';

export default service({"id":"leadfeeder","purpose":"marketing","name":"Leadfeeder (Dealfront)","vendor":"Dealfront Finland Oy","privacyUrl":"https://www.leadfeeder.com/privacy/","trackers":[{"name":"_lfa","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Links the pages you open in one visit · Finds out which company you visit from"}]});

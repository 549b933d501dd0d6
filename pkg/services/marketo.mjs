import { service } from '../given.mjs';

export default service({"id":"marketo","purpose":"marketing","name":"Adobe Marketo Munchkin","vendor":"Adobe Systems Software Ireland Limited","privacyUrl":"https://www.adobe.com/privacy/policy.html","trackers":[{"name":"_mkto_trk","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart"}]});

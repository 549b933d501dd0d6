import { service } from '../given.mjs';

export default service({"id":"growthbook","purpose":"analytics","name":"GrowthBook","vendor":"GrowthBook, Inc.","privacyUrl":"https://www.growthbook.io/legal/privacy-policy","trackers":[{"name":"gbuuid","storage":"cookie","party":"first","lifetime":"400 days","purpose":"Tells visitors apart"},{"name":"gbFeaturesCache","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Remembers which version of a test you see"}]});

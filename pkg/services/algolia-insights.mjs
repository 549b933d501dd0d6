import { service } from '../given.mjs';

export default service({"id":"algolia-insights","purpose":"analytics","name":"Algolia Insights","vendor":"Algolia SAS","privacyUrl":"https://www.algolia.com/policies/privacy/","trackers":[{"name":"_ALGOLIA","storage":"cookie","party":"first","lifetime":"365 days","purpose":"Tells visitors apart"}]});

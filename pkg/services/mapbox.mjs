import { service } from '../given.mjs';

export default service({"id":"mapbox","purpose":"social","name":"Mapbox","vendor":"Mapbox, Inc.","privacyUrl":"https://www.mapbox.com/legal/privacy","trackers":[{"pattern":"mapbox\\.eventData.*","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Tells visitors apart"},{"name":"mapbox-tiles","storage":"cacheStorage","party":"first","lifetime":"until deleted","purpose":"Keeps content so that it loads faster"}]});

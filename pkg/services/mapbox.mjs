import { service } from '../given.mjs';

export default service({"id":"mapbox","purpose":"social","name":"Mapbox","vendor":"Mapbox, Inc.","privacyUrl":"https://www.mapbox.com/legal/privacy","trackers":[{"pattern":"mapbox\\.eventData.*","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Id of the browser for usage events"},{"name":"mapbox-tiles","storage":"cacheStorage","party":"first","lifetime":"until deleted","purpose":"Tiles of the map"}]});

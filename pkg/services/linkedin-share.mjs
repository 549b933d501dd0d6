import { service } from '../given.mjs';

export default service({"id":"linkedin-share","purpose":"social","name":"LinkedIn Share / Follow plugin","vendor":"LinkedIn Ireland Unlimited Company","privacyUrl":"https://www.linkedin.com/legal/privacy-policy","trackers":[{"name":"bcookie","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Browser id"},{"name":"lidc","storage":"cookie","party":"third","lifetime":"1 day","purpose":"Routing"},{"name":"lang","storage":"cookie","party":"third","lifetime":"session","purpose":"Language"}]});

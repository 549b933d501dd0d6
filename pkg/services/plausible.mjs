import { service } from '../given.mjs';

export default service({"id":"plausible","purpose":"analytics","name":"Plausible Analytics","vendor":"Plausible Insights OÜ","privacyUrl":"https://plausible.io/privacy","trackers":[]});

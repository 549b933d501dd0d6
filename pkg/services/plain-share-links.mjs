import { service } from '../given.mjs';

export default service({"id":"plain-share-links","purpose":"social","name":"Plain share links (no script)","vendor":"Site operator","trackers":[]});

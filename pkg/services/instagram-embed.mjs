import { service } from '../given.mjs';

export default service({"id":"instagram-embed","purpose":"social","name":"Instagram embed","vendor":"Meta Platforms Ireland Limited","privacyUrl":"https://privacycenter.instagram.com/policy/","trackers":[{"name":"ig_did","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart"},{"name":"mid","storage":"cookie","party":"third","lifetime":"400 days","purpose":"Tells visitors apart"},{"name":"csrftoken","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Protects against attacks and fraud"}]});

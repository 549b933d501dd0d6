import { service } from '../given.mjs';

export default service({"id":"facebook-customer-chat","purpose":"social","name":"Facebook Customer Chat","vendor":"Meta Platforms Ireland Limited","privacyUrl":"https://www.facebook.com/privacy/policy/","trackers":[]});

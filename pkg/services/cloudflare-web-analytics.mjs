import { service } from '../given.mjs';

export default service({"id":"cloudflare-web-analytics","purpose":"analytics","name":"Cloudflare Web Analytics","vendor":"Cloudflare, Inc.","privacyUrl":"https://www.cloudflare.com/privacypolicy/","trackers":[]});

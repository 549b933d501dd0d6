import { service } from '../given.mjs';

export default service({"id":"cloudflare-turnstile","purpose":"preferences","name":"Cloudflare Turnstile","vendor":"Cloudflare, Inc.","privacyUrl":"https://www.cloudflare.com/privacypolicy/","trackers":[{"name":"cf_clearance","storage":"cookie","party":"first","httpOnly":true,"lifetime":"30 minutes","purpose":"Protects against attacks and fraud"}]});

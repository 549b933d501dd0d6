import { service } from '../given.mjs';

export default service({"id":"vercel-analytics","purpose":"analytics","name":"Vercel Web Analytics","vendor":"Vercel Inc.","privacyUrl":"https://vercel.com/legal/privacy-policy","trackers":[]});

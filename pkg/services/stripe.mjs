import { service } from '../given.mjs';

export default service({"id":"stripe","purpose":"necessary","name":"Stripe.js / Radar","vendor":"Stripe Payments Europe, Limited","privacyUrl":"https://stripe.com/privacy","trackers":[{"name":"__stripe_mid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Fraud prevention"},{"name":"__stripe_sid","storage":"cookie","party":"first","lifetime":"30 minutes","purpose":"Fraud prevention session"},{"name":"m","storage":"cookie","party":"third","lifetime":"2 years","purpose":"Device id for fraud scoring"}]});

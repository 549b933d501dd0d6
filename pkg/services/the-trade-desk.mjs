import { service } from '../given.mjs';

export default service({"id":"the-trade-desk","purpose":"marketing","name":"The Trade Desk","vendor":"The Trade Desk, Inc.","privacyUrl":"https://www.thetradedesk.com/us/privacy","trackers":[{"name":"TDID","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart"},{"name":"TDCPM","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Lets several companies recognize you"}]});

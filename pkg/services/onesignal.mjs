import { service } from '../given.mjs';

export default service({"id":"onesignal","purpose":"marketing","name":"OneSignal","vendor":"OneSignal, Inc.","privacyUrl":"https://onesignal.com/privacy_policy","trackers":[{"name":"ONE_SIGNAL_SDK_DB","storage":"indexedDB","party":"first","lifetime":"until deleted","purpose":"Keeps a setting you chose"}]});

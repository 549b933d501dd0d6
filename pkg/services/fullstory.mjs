import { service } from '../given.mjs';

export default service({"id":"fullstory","purpose":"analytics","name":"FullStory","vendor":"FullStory, Inc.","privacyUrl":"https://www.fullstory.com/legal/privacy-policy/","trackers":[{"name":"fs_uid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"User and session id"},{"name":"fs_lua","storage":"cookie","party":"first","lifetime":"30 minutes","purpose":"Last activity"}],"steps":{"before":[{"set":"_fs_capture_on_startup","to":false}],"grant":[{"call":"FS","args":["start"]}],"withdraw":[{"call":"FS","args":["shutdown"]}]}});

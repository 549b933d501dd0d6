___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Assentry",
  "brand": { "id": "brand_dummy", "displayName": "" },
  "description": "Denies everything by default, and loads the consent notice where the page does not. Trigger: Consent Initialization - All Pages.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "script",
    "displayName": "Address of the script (leave it empty where the page has the tag)",
    "simpleValueType": true,
    "valueValidators": [{ "type": "REGEX", "args": ["^(https://.+)?$"], "errorMessage": "An address that begins with https://" }]
  },
  {
    "type": "TEXT",
    "name": "wait",
    "displayName": "How long tags wait for an earlier answer, in milliseconds",
    "simpleValueType": true,
    "defaultValue": 500,
    "valueValidators": [{ "type": "NON_NEGATIVE_NUMBER" }]
  },
  {
    "type": "TEXT",
    "name": "regions",
    "displayName": "Places where the denied defaults apply, with commas between (everywhere if empty)",
    "simpleValueType": true
  },
  { "type": "CHECKBOX", "name": "adsDataRedaction", "checkboxText": "ads_data_redaction", "simpleValueType": true },
  { "type": "CHECKBOX", "name": "urlPassthrough", "checkboxText": "url_passthrough", "simpleValueType": true }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const gtagSet = require('gtagSet');
const injectScript = require('injectScript');
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');

const defaults = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
  wait_for_update: makeNumber(data.wait) || 0
};
const regions = (data.regions || '').split(',').map((region) => region.trim()).filter((region) => region);
if (regions.length) defaults.region = regions;
setDefaultConsentState(defaults);
if (data.adsDataRedaction) gtagSet('ads_data_redaction', true);
if (data.urlPassthrough) gtagSet('url_passthrough', true);

// It tells Google's queue itself what was answered: one update on each page, and one for each answer.
if (data.script) injectScript(data.script, data.gtmOnSuccess, data.gtmOnFailure, data.script);
else data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "access_consent", "versionId": "1" },
      "param": [{ "key": "consentTypes", "value": { "type": 2, "listItem": [
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_user_data" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_personalization" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "analytics_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "functionality_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "personalization_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
        { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "security_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] }
      ] } }]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "write_data_layer", "versionId": "1" },
      "param": [{ "key": "keyPatterns", "value": { "type": 2, "listItem": [{ "type": 1, "string": "ads_data_redaction" }, { "type": 1, "string": "url_passthrough" }] } }]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "inject_script", "versionId": "1" },
      "param": [{ "key": "urls", "value": { "type": 2, "listItem": [{ "type": 1, "string": "https://*/*" }] } }]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Everything is denied, and nothing is loaded without an address
  code: |-
    runCode({ wait: '500' });
    assertApi('setDefaultConsentState').wasCalledWith({
      ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied',
      functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted', wait_for_update: 500
    });
    assertApi('injectScript').wasNotCalled();
    assertApi('gtagSet').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: The defaults apply to some places only
  code: |-
    runCode({ wait: 0, regions: 'FR, DE ,,US-CA' });
    assertApi('setDefaultConsentState').wasCalledWith({
      ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied',
      functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted', wait_for_update: 0,
      region: ['FR', 'DE', 'US-CA']
    });
- name: The script is loaded, and a failure is said
  code: |-
    mock('injectScript', (url, success, failure) => failure());
    runCode({ script: 'https://shop.example/consent/consent.js' });
    assertApi('injectScript').wasCalled();
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
- name: Google's two settings are set with the defaults
  code: |-
    runCode({ adsDataRedaction: true, urlPassthrough: true });
    assertApi('gtagSet').wasCalledWith('ads_data_redaction', true);
    assertApi('gtagSet').wasCalledWith('url_passthrough', true);


___NOTES___

What it is for: docs/google.md of Assentry. Untried in Tag Manager itself.

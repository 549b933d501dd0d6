//! The compiler for JavaScript: what `assentry build` calls under Node.

#![expect(
    unreachable_pub,
    reason = "these are the exports of the module under Node"
)]

use js_sys::{Function, JsString};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

use crate::{Bundle, Locale, Mistake, Painting, Report, Request};

/// What to compile.
#[derive(Deserialize)]
struct Asked {
    name: String,
    text: String,
    locales: Vec<Own>,
    hashed: bool,
    weighed: bool,
}

/// A locale file of the site.
#[derive(Deserialize)]
struct Own {
    tag: String,
    file: String,
    text: String,
}

/// The result.
#[derive(Default, Serialize)]
struct Answer {
    files: Vec<(String, String)>,
    report: Option<Report>,
    painting: Option<Painting>,
    /// Why pages are not painted.
    unpainted: String,
    /// The data of each language's script, as JSON.
    given: Vec<(String, String)>,
    mistakes: Vec<Shown>,
}

/// A mistake, on one line and with the lines that it is about.
#[derive(Serialize)]
struct Shown {
    message: String,
    shown: String,
}

/// Compiles a site. `read` gives the text of a file of `pkg/` by its path there, or nothing.
///
/// # Errors
///
/// If what was passed is not a request.
#[wasm_bindgen]
pub fn build(request: JsValue, read: &Function) -> Result<JsValue, JsValue> {
    let asked: Asked = serde_wasm_bindgen::from_value(request)?;
    let answer = with(&asked, read, |request, parts| {
        match crate::build(request, parts) {
            Ok(bundle) => answer_of(bundle),
            Err(mistakes) => of_mistakes(&asked, &mistakes),
        }
    });
    Ok(serde_wasm_bindgen::to_value(&answer)?)
}

/// Checks a configuration.
///
/// # Errors
///
/// If what was passed is not a request.
#[wasm_bindgen]
pub fn check(request: JsValue, read: &Function) -> Result<JsValue, JsValue> {
    let asked: Asked = serde_wasm_bindgen::from_value(request)?;
    let answer = with(&asked, read, |request, parts| {
        of_mistakes(&asked, &crate::check(request, parts))
    });
    Ok(serde_wasm_bindgen::to_value(&answer)?)
}

/// The JSON Schema of a configuration. `read` as for [`build`].
#[wasm_bindgen]
#[must_use]
pub fn schema(read: &Function) -> String {
    crate::schema(&|name| part(read, name))
}

/// The TypeScript types of a configuration. `read` as for [`build`].
#[wasm_bindgen]
#[must_use]
pub fn types(read: &Function) -> String {
    crate::types(&|name| part(read, name))
}

fn part(read: &Function, name: &str) -> Option<String> {
    let found = read.call1(&JsValue::NULL, &name.into()).ok()?;
    found.dyn_into::<JsString>().ok().map(String::from)
}

fn answer_of(bundle: Bundle) -> Answer {
    let (painting, unpainted) = match bundle.painting {
        Ok(painting) => (Some(painting), String::new()),
        Err(why) => (None, why),
    };
    let files = bundle.files.into_iter();
    let given = bundle.given.into_iter();
    Answer {
        files: files.map(|file| (file.name, file.text)).collect(),
        report: Some(bundle.report),
        painting,
        unpainted,
        given: given
            .map(|(language, data)| (language, data.to_string()))
            .collect(),
        mistakes: Vec::new(),
    }
}

fn with<T>(
    asked: &Asked,
    read: &Function,
    f: impl FnOnce(&Request<'_>, crate::Parts<'_>) -> T,
) -> T {
    let locale = |own: &Own| Locale {
        tag: own.tag.clone(),
        file: own.file.clone(),
        text: own.text.clone(),
    };
    let locales: Vec<_> = asked.locales.iter().map(locale).collect();
    let request = Request {
        name: &asked.name,
        text: &asked.text,
        locales: &locales,
        hashed: asked.hashed,
        weighed: asked.weighed,
    };
    f(&request, &|name| part(read, name))
}

fn of_mistakes(asked: &Asked, mistakes: &[Mistake]) -> Answer {
    let shown = |mistake: &Mistake| {
        let own = asked.locales.iter().find(|own| own.file == mistake.file);
        let (name, text) = own.map_or((&asked.name, &asked.text), |own| (&own.file, &own.text));
        Shown {
            message: mistake.message(),
            shown: mistake.shown(name, text),
        }
    };
    Answer {
        mistakes: mistakes.iter().map(shown).collect(),
        ..Answer::default()
    }
}

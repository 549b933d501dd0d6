//! The files of a compiled site.

use assentry_core::compiled;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::{
    essential::doubtful,
    handle_label::unclear,
    javascript::literal,
    layout,
    locales::Texts,
    localise::{Localised, localise},
    mistake::Mistake,
    painted::{Painting, first_visit, painting},
    parts::Parts,
    report::{Report, Size, Spoken, gzipped},
    request::Request,
    site::Site,
    tag, uses,
};

/// A file of a bundle.
#[derive(Debug)]
pub struct File {
    /// Its name in the folder.
    pub name: String,
    /// Its contents.
    pub text: String,
}

/// A compiled site.
#[derive(Debug)]
pub struct Bundle {
    /// The files, starting with those that others refer to: writing them in this order never leaves a broken state.
    pub files: Vec<File>,
    /// The build's report.
    pub report: Report,
    /// How to paint the notice into pages, or why that is impossible.
    pub painting: Result<Painting, String>,
    /// The data of each language's script, whose view paints the page.
    pub given: Vec<(String, Value)>,
}

/// A byte order mark: makes browsers read the file as UTF-8, whatever the page's encoding.
const UTF8: &str = "\u{feff}";

/// With this comment first, Chromium compiles all functions of a file while it loads, off the main thread, instead of each
/// on its first call (docs/adr/0032-what-a-browser-does-twice.md; build/script.mjs).
const EAGER: &str = "//# allFunctionsCalledOnLoad\n";

/// Assembles the files.
pub(crate) fn bundle(
    site: &Site<'_>,
    request: &Request<'_>,
    parts: Parts<'_>,
) -> Result<Bundle, Box<Mistake>> {
    let part = |name: &str| {
        let missing = || {
            Box::new(Mistake::new(
                Vec::new(),
                &format!("{name} of the same version"),
                "none",
            ))
        };
        parts(name).ok_or_else(missing)
    };
    let mut folder = Folder {
        hashed: request.hashed,
        weighed: request.weighed,
        files: Vec::new(),
    };
    let asked = compiled::read(&site.policy, "");
    // The normal modules have room for 64 purposes and services.
    let is_large = asked
        .as_ref()
        .is_some_and(|config| config.policy.items.len() > 64);
    let modules = if is_large { "site/many" } else { "site" };
    let engine = part(&format!("{modules}/engine.js"))?;
    let read = Scripts {
        engine: body(&engine).to_owned(),
        more: body(&part(&format!("{modules}/more.js"))?).to_owned(),
        steps: body(&part("site/steps.js")?).to_owned(),
        peers: body(&part(&format!("{modules}/peers.js"))?).to_owned(),
        markup: body(&part(&format!("{modules}/markup.js"))?).to_owned(),
        first: body(&part("site/first.js")?).to_owned(),
        notice: notice(&engine).to_owned(),
    };
    let first = asked
        .ok_or_else(String::new)
        .and_then(|config| first_visit(&site.config, config));
    // Visitors who answered another tool are not asked; only the script can find that out.
    let import = &site.config["import"];
    let imports = !import.is_null() && *import != false;
    let compat = folder.add("consent.compat.js", part(&format!("{modules}/compat.js"))?);
    let inspect = folder.add("consent.inspect.js", part("assentry.inspect.js")?);
    // California's icon has the same name in every build; the script requests it where it is needed.
    folder.files.push(File {
        name: "assentry.optout.svg".to_owned(),
        text: part("assentry.optout.svg")?,
    });
    // Not referred to by any script, only by pages with the policy's table.
    folder.add("consent.policy.js", part("assentry.policy.js")?);
    let whole = folder.add("consent.site.json", site.config.to_string());
    let mut inline = part(tag::stub(&site.config))?;
    let gpp = if site.config["gpp"] == true {
        // Must run before the tags that query it, so it is in the page itself.
        inline = format!("{}\n{inline}", part("site/gpp-stub.js")?.trim());
        body(&part("assentry.gpp.js")?).to_owned()
    } else {
        String::new()
    };
    let stub = folder.add(
        "consent.stub.js",
        format!("{}\n", tag::inline(site, &inline)),
    );
    let styles = serde_json::from_str(&part("site/layouts.json")?).unwrap_or_default();
    let layout = layout::used(&site.config, &styles);
    let mut notes = doubtful(&site.config, parts);
    let mut spoken = Vec::new();
    let mut given = Vec::new();
    let mut localised = Vec::new();
    for language in &site.languages {
        let (texts, missing) = site.locales.texts(language, &site.config);
        let missing: Vec<String> = missing
            .into_iter()
            .filter(|key| !key.starts_with("purpose.") || key == uses::PHRASES)
            .collect();
        if !missing.is_empty() {
            notes.push(format!(
                "{language}: shown in English, since these texts are not translated: {}",
                missing.join(", ")
            ));
        }
        notes.extend(unclear(&site.locales, language, &site.config));
        let ours = site.locales.built_in(language);
        let counting = |texts: &Texts| texts.get("counting").cloned();
        if site.config["statistics"] == "pages" && counting(&texts) == counting(&ours) {
            notes.push(format!(
                "{language}: pages are counted, and counting speaks of the notice only (M-07): say it in texts.{language}.counting"
            ));
        }
        localised.push((
            language,
            localise(&site.config, language, texts, &site.locales),
            missing,
        ));
    }
    let mut words = Map::new();
    if localised.len() > 1 {
        for (language, localised, _) in &localised {
            let name = folder.add(
                &format!("consent.words.{language}.json"),
                words_of(localised),
            );
            words.insert((*language).clone(), json!(name.name));
        }
    }
    let uses_steps = |localised: &Localised| {
        localised.first["services"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one.get("steps").is_some()))
    };
    let others = read.others(&site.config);
    for (at, (language, localised, missing)) in localised.iter().enumerate() {
        let end = if at == 0 {
            String::new()
        } else {
            format!(".{language}")
        };
        let more = folder.add(&format!("consent.more{end}.js"), read.more_of(localised));
        let names = json!({ "more": more.name, "compat": compat.name, "inspect": inspect.name });
        let hashes =
            json!({ "more": more.sha256, "compat": compat.sha256, "inspect": inspect.sha256 });
        let mut config = localised.first.clone();
        // For the inspector, which visitors never load.
        config["from"] = json!(whole.name);
        // Everything is decided by now except which state's string to use.
        if let Some(region) = site.config.get("region").filter(|_| !gpp.is_empty()) {
            config["region"] = region.clone();
        }
        let data = json!({
            "config": config, "policy": site.policy, "layout": layout, "parts": {}, "texts": localised.first_texts,
            "tag": language, "fixed": if at == 0 { "" } else { language.as_str() }, "known": known(site),
            "files": names, "words": Value::Object(words.iter().map(|(tag, file)| (tag.clone(), file.clone())).collect()),
            "integrity": hashes,
        });
        let text = read.script(&data, uses_steps(localised), &others, &gpp);
        let painted = merged(data.clone(), localised);
        given.push(((*language).clone(), painted));
        let script = folder.add(&format!("consent{end}.js"), text);
        let ahead = first.as_ref().ok().filter(|_| !imports).map(|painting| {
            let data = first_of(&data, &tagged(&script, request), painting);
            folder.add(&format!("consent.first{end}.js"), read.first_of(&data))
        });
        let gzip = folder.gzip(&ahead.as_ref().unwrap_or(&script).name);
        spoken.push(Spoken {
            language: (*language).clone(),
            gzip,
            script_gzip: folder.gzip(&script.name),
            idle_gzip: folder.gzip(&more.name),
            script: script.name.clone(),
            requests: 1,
            missing: missing.clone(),
        });
        let ahead = ahead.as_ref().map(|file| tagged(file, request));
        let (script, stub) = (tagged(&script, request), tagged(&stub, request));
        let scripts = tag::Scripts {
            ahead: ahead.as_ref(),
            script: &script,
        };
        for (name, text) in [
            ("tag", tag::tag(site, &scripts, &inline)),
            ("tag.external", tag::external(site, &scripts, &stub)),
        ] {
            folder.files.push(File {
                name: format!("{name}{end}.html"),
                text,
            });
        }
    }
    let csp = tag::policy(site, Some(&inline));
    for (name, line) in [
        ("csp.txt", csp.as_str()),
        ("csp.external.txt", &tag::policy(site, None)),
    ] {
        folder.files.push(File {
            name: name.to_owned(),
            text: format!("{line}\n"),
        });
    }
    let sizes: Vec<Size> = folder.files.iter().map(|file| folder.size(file)).collect();
    let hashes: Map<String, Value> = sizes
        .iter()
        .filter(|size| size.name.starts_with("consent."))
        .map(|size| (size.name.clone(), json!(size.integrity)))
        .collect();
    let report = Report {
        languages: spoken,
        base: tag::base(&site.config),
        files: sizes,
        csp,
        notes,
    };
    folder.files.push(File {
        name: "integrity.json".to_owned(),
        text: pretty(&hashes),
    });
    folder.files.push(File {
        name: "report.json".to_owned(),
        text: pretty(&report),
    });
    Ok(Bundle {
        files: folder.files,
        report,
        painting: painting(&site.config, &first),
        given,
    })
}

/// The scripts of `pkg/site`, without their first line.
struct Scripts {
    engine: String,
    more: String,
    steps: String,
    peers: String,
    first: String,
    markup: String,
    notice: String,
}

impl Scripts {
    /// The parts for a site that used another consent tool.
    fn others(&self, config: &Value) -> String {
        [("import", &self.peers), ("markup", &self.markup)]
            .into_iter()
            .filter(|(key, _)| {
                config
                    .get(*key)
                    .is_some_and(|value| !value.is_null() && *value != false)
            })
            .map(|(_, part)| part.as_str())
            .collect()
    }

    fn script(&self, site: &Value, steps: bool, others: &str, gpp: &str) -> String {
        let steps = if steps { self.steps.as_str() } else { "" };
        // The site's data comes first, because a part that is called at once needs it.
        format!(
            "{UTF8}{EAGER}{}{{let assentrySite={};\n{gpp}{steps}{others}{}}}\n",
            self.notice,
            literal(site),
            self.engine
        )
    }

    fn first_of(&self, data: &Value) -> String {
        format!(
            "{UTF8}{EAGER}{}{{let assentrySite={};\n{}}}\n",
            self.notice,
            literal(data),
            self.first
        )
    }

    fn more_of(&self, localised: &Localised) -> String {
        let texts = spoken(&localised.second_texts, &localised.whole);
        format!(
            "{UTF8}{EAGER}{}{{let assentrySite={};\n{}}}\n",
            self.notice,
            literal(&json!({ "texts": texts })),
            self.more
        )
    }
}

/// The data of the script that shows the first visit's notice: of the whole script's data, only what its views read.
fn first_of(data: &Value, script: &tag::Script<'_>, painting: &Painting) -> Value {
    const READ: [&str; 9] = [
        "site",
        "privacyUrl",
        "theme",
        "layout",
        "position",
        "density",
        "first",
        "purposes",
        "dataLayer",
    ];
    let config = &data["config"];
    let mut read: Map<String, Value> = READ
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), config.get(*key)?.clone())))
        .collect();
    if let Some(services) = config["services"].as_array() {
        // Each vendor counts once.
        let named = |service: &Value| {
            let name = ["vendor", "name"]
                .into_iter()
                .find(|key| !service[*key].is_null());
            name.map_or(json!({}), |key| json!({ key: service[key] }))
        };
        read.insert("services".to_owned(), services.iter().map(named).collect());
    }
    json!({
        "config": read, "policy": data["policy"], "layout": data["layout"], "parts": {}, "texts": data["texts"],
        "tag": data["tag"], "fixed": data["fixed"], "known": data["known"], "files": { "assentry": script.name },
        "integrity": { "assentry": script.integrity }, "asked": painting.asked, "close": painting.close,
        "assumed": painting.assumed.is_some(),
    })
}

/// A script as the tag refers to it.
fn tagged<'a>(file: &'a Named, request: &Request<'_>) -> tag::Script<'a> {
    tag::Script {
        name: &file.name,
        integrity: request.hashed.then_some(&file.sha384),
    }
}

/// A script's data, together with the second file's and the texts that are pasted into pages.
fn merged(mut data: Value, localised: &Localised) -> Value {
    data["second"] = spoken(&localised.second_texts, &localised.whole);
    data["pasted"] = json!(localised.pasted);
    data
}

/// All texts of a language, as data.
fn words_of(localised: &Localised) -> String {
    let mut all = localised.first_texts.clone();
    all.extend(localised.second_texts.clone());
    spoken(&all, &localised.whole).to_string()
}

/// Texts by key, and the configuration's own.
fn spoken(texts: &Texts, config: &Value) -> Value {
    let mut spoken = json!(texts);
    spoken["config"] = config.clone();
    spoken
}

/// As `pick` in web/views/pick.js reads them.
fn known(site: &Site<'_>) -> String {
    let also = &site.locales.known.also;
    let each = site.languages.iter().map(|tag| {
        let others = also.get(tag).map_or("", String::as_str);
        let mut names: Vec<&str> = others.split(' ').filter(|name| !name.is_empty()).collect();
        names.push(tag);
        names.join("=")
    });
    format!(" {} ", each.collect::<Vec<_>>().join(" "))
}

/// The files so far.
struct Folder {
    hashed: bool,
    weighed: bool,
    files: Vec<File>,
}

/// A file that others refer to.
struct Named {
    name: String,
    sha256: String,
    sha384: String,
}

impl Folder {
    fn add(&mut self, name: &str, text: String) -> Named {
        let hash = Sha256::digest(text.as_bytes());
        let name = match name.rsplit_once('.') {
            Some((stem, end)) if self.hashed => {
                let short: String = hash
                    .iter()
                    .take(5)
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                format!("{stem}.{short}.{end}")
            }
            _ => name.to_owned(),
        };
        let sha256 = format!("sha256-{}", STANDARD.encode(hash));
        let sha384 = integrity(&text);
        self.files.push(File {
            name: name.clone(),
            text,
        });
        Named {
            name,
            sha256,
            sha384,
        }
    }

    fn text(&self, name: &str) -> String {
        let file = self.files.iter().find(|file| file.name == name);
        file.map(|file| file.text.clone()).unwrap_or_default()
    }

    /// How small a file is when compressed, if the report says it.
    fn gzip(&self, name: &str) -> Option<usize> {
        self.weighed.then(|| gzipped(&self.text(name)))
    }

    fn size(&self, file: &File) -> Size {
        Size {
            name: file.name.clone(),
            bytes: file.text.len(),
            gzip: self.gzip(&file.name),
            integrity: integrity(&file.text),
        }
    }
}

fn integrity(text: &str) -> String {
    format!(
        "sha384-{}",
        STANDARD.encode(Sha384::digest(text.as_bytes()))
    )
}

/// The first line of a script of ours: its name, version and licence.
fn notice(script: &str) -> &str {
    script.split_inclusive('\n').next().unwrap_or("")
}

/// The rest of a script.
fn body(script: &str) -> &str {
    script.split_once('\n').map_or("", |(_, body)| body)
}

fn pretty(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).map_or(String::new(), |text| text + "\n")
}

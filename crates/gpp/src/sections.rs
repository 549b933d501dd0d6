//! The sections of the American states, from the registry (`@iabgpp/cmpapi` 3.2.0), each with its fields in order.

/// What decides a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The version of the section, the only field of six bits.
    Version(u8),
    /// Whether visitors are notified of sale, sharing or targeted advertising, and can opt out.
    Notice,
    /// Whether the visitor opted out.
    OptOut,
    /// Whether the transaction is covered by the MSPA.
    Covered,
    /// Unknown to us: sensitive data, children, other uses, modes of the MSPA.
    Off,
}

/// A field, or a list of values under one name.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in the registry.
    pub name: &'static str,
    /// What decides its value.
    pub kind: Kind,
    /// How many values it has.
    pub count: u8,
}

/// The separate part of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// None.
    None,
    /// Global Privacy Control.
    Gpc,
    /// Sensitive data.
    Sensitive,
}

/// A section of the string.
#[derive(Debug)]
pub struct Section {
    /// Its number in the registry.
    pub id: u8,
    /// `us`, followed by the state or `nat`.
    pub name: &'static str,
    /// What follows its fields.
    pub end: End,
    /// Its fields, in the order in which they are encoded.
    pub fields: &'static [Field],
}

impl Section {
    /// The section of a place in the United States: its state's, else the national one. `None` elsewhere.
    #[must_use]
    pub fn of_place(place: &str) -> Option<&'static Self> {
        let (country, state) = place.split_once('-').unwrap_or((place, ""));
        if !country.eq_ignore_ascii_case("us") {
            return None;
        }
        let own = SECTIONS
            .iter()
            .find(|section| section.name[2..].eq_ignore_ascii_case(state));
        Some(own.unwrap_or(&SECTIONS[0]))
    }
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        count: 1,
    }
}

const fn many(count: u8, field: Field) -> Field {
    Field { count, ..field }
}

const fn version(version: u8) -> Field {
    field("Version", Kind::Version(version))
}

const SHARING: Field = field("SharingNotice", Kind::Notice);
const PROCESSING: Field = field("ProcessingNotice", Kind::Notice);
const SALE_NOTICE: Field = field("SaleOptOutNotice", Kind::Notice);
const SHARING_NOTICE: Field = field("SharingOptOutNotice", Kind::Notice);
const ADS_NOTICE: Field = field("TargetedAdvertisingOptOutNotice", Kind::Notice);
const SENSITIVE_NOTICE: Field = field("SensitiveDataProcessingOptOutNotice", Kind::Off);
const IOWA_NOTICE: Field = field("SensitiveDataOptOutNotice", Kind::Off);
const LIMIT_NOTICE: Field = field("SensitiveDataLimitUseNotice", Kind::Off);
const SALE: Field = field("SaleOptOut", Kind::OptOut);
const SHARED: Field = field("SharingOptOut", Kind::OptOut);
const ADS: Field = field("TargetedAdvertisingOptOut", Kind::OptOut);
/// The last field of the latest sections.
pub const SENSITIVE_END: Field = many(8, SENSITIVE);

const SENSITIVE: Field = field("SensitiveDataProcessing", Kind::Off);
const CHILD: Field = field("KnownChildSensitiveDataConsents", Kind::Off);
const PERSONAL: Field = field("PersonalDataConsents", Kind::Off);
const ADDITIONAL: Field = field("AdditionalDataProcessingConsent", Kind::Off);
const COVERED: Field = field("MspaCoveredTransaction", Kind::Covered);
const OPTION_MODE: Field = field("MspaOptOutOptionMode", Kind::Off);
const PROVIDER_MODE: Field = field("MspaServiceProviderMode", Kind::Off);
const MSPA_VERSION: Field = field("MspaVersion", Kind::Version(1));
const MSPA_MODE: Field = field("MspaMode", Kind::Off);

/// The layout of the first states: the numbers of kinds of sensitive data, and of children.
macro_rules! sharing {
    ($sensitive:literal, $child:literal $(, $additional:ident)?) => {
        &[
            version(1), SHARING, SALE_NOTICE, ADS_NOTICE, SALE, ADS, many($sensitive, SENSITIVE), many($child, CHILD),
            $($additional,)? COVERED, OPTION_MODE, PROVIDER_MODE,
        ]
    };
}

/// The layout of later states.
macro_rules! processing {
    ($sensitive:literal, $child:literal) => {
        &[
            version(1),
            PROCESSING,
            SALE_NOTICE,
            ADS_NOTICE,
            SALE,
            ADS,
            many($sensitive, SENSITIVE),
            many($child, CHILD),
            ADDITIONAL,
            COVERED,
            OPTION_MODE,
            PROVIDER_MODE,
        ]
    };
}

/// The layout of the latest ones.
const LATEST: &[Field] = &[
    MSPA_VERSION,
    COVERED,
    MSPA_MODE,
    PROCESSING,
    SALE_NOTICE,
    ADS_NOTICE,
    SALE,
    ADS,
    CHILD,
    ADDITIONAL,
];

const fn section(id: u8, name: &'static str, end: End, fields: &'static [Field]) -> Section {
    Section {
        id,
        name,
        end,
        fields,
    }
}

/// By number. The first one is for states without their own.
pub static SECTIONS: &[Section] = &[
    section(
        7,
        "usnat",
        End::Gpc,
        &[
            version(2),
            SHARING,
            SALE_NOTICE,
            SHARING_NOTICE,
            ADS_NOTICE,
            SENSITIVE_NOTICE,
            LIMIT_NOTICE,
            SALE,
            SHARED,
            ADS,
            many(16, SENSITIVE),
            many(3, CHILD),
            PERSONAL,
            COVERED,
            OPTION_MODE,
            PROVIDER_MODE,
        ],
    ),
    section(
        8,
        "usca",
        End::Gpc,
        &[
            version(1),
            SALE_NOTICE,
            SHARING_NOTICE,
            LIMIT_NOTICE,
            SALE,
            SHARED,
            many(9, SENSITIVE),
            many(2, CHILD),
            PERSONAL,
            COVERED,
            OPTION_MODE,
            PROVIDER_MODE,
        ],
    ),
    section(9, "usva", End::None, sharing!(8, 1)),
    section(10, "usco", End::Gpc, sharing!(7, 1)),
    section(
        11,
        "usut",
        End::None,
        &[
            version(1),
            SHARING,
            SALE_NOTICE,
            ADS_NOTICE,
            SENSITIVE_NOTICE,
            SALE,
            ADS,
            many(8, SENSITIVE),
            CHILD,
            COVERED,
            OPTION_MODE,
            PROVIDER_MODE,
        ],
    ),
    section(12, "usct", End::Gpc, sharing!(8, 3)),
    section(13, "usfl", End::None, processing!(8, 3)),
    section(14, "usmt", End::Gpc, sharing!(8, 3, ADDITIONAL)),
    section(15, "usor", End::Gpc, processing!(11, 3)),
    section(16, "ustx", End::Gpc, processing!(8, 1)),
    section(17, "usde", End::Gpc, processing!(9, 5)),
    section(
        18,
        "usia",
        End::Gpc,
        &[
            version(1),
            PROCESSING,
            SALE_NOTICE,
            ADS_NOTICE,
            IOWA_NOTICE,
            SALE,
            ADS,
            many(8, SENSITIVE),
            CHILD,
            COVERED,
            OPTION_MODE,
            PROVIDER_MODE,
        ],
    ),
    section(19, "usne", End::Gpc, processing!(8, 1)),
    section(20, "usnh", End::Gpc, processing!(8, 3)),
    section(21, "usnj", End::Gpc, processing!(10, 5)),
    section(22, "ustn", End::Gpc, processing!(8, 1)),
    section(23, "usmn", End::Gpc, processing!(8, 1)),
    section(
        24,
        "usmd",
        End::Gpc,
        &[
            MSPA_VERSION,
            COVERED,
            MSPA_MODE,
            PROCESSING,
            SALE_NOTICE,
            ADS_NOTICE,
            SALE,
            ADS,
            ADDITIONAL,
        ],
    ),
    section(25, "usin", End::Sensitive, LATEST),
    section(26, "usky", End::Sensitive, LATEST),
    section(27, "usri", End::Sensitive, LATEST),
];

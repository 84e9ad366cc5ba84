using RegisterNotice.Validation;

namespace RegisterNotice.Json.Reading;

/// <summary>A fault, and where in the document it is.</summary>
internal readonly record struct LocatedFault(Fault Fault, JsonPointer Pointer, TextPosition Position);

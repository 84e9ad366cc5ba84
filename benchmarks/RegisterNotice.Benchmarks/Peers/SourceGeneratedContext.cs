using System.Text.Json.Serialization;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>What the generator writes for the model.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(ParagraphBlock))]
[JsonSerializable(typeof(ListBlock))]
[JsonSerializable(typeof(TableBlock))]
internal sealed partial class SourceGeneratedContext : JsonSerializerContext;

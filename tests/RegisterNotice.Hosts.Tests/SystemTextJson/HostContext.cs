using System.Text.Json.Serialization;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

/// <summary>What the generator writes for a host that knows nothing of the library's resolver.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HostRecord))]
[JsonSerializable(typeof(List<Notice>))]
[JsonSerializable(typeof(Declaration<Disclosure>))]
public sealed partial class HostContext : JsonSerializerContext;

using System.Runtime.ExceptionServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Orleans;
using Orleans.Serialization;
using Orleans.Serialization.Buffers;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Codecs;
using Orleans.Serialization.Serializers;
using Orleans.Serialization.WireProtocol;
using RegisterNotice.Json;
using RegisterNotice.Json.Shapes;
using PooledBuffer = RegisterNotice.Internal.PooledBuffer;

namespace RegisterNotice.Orleans.Model;

/// <summary>Carries a notice, or a part or value of one, as the JSON in which it is stored: its type, then the bytes.</summary>
[Alias("register-notice")]
internal sealed class ModelCodec : IGeneralizedCodec, IGeneralizedCopier, ITypeFilter
{
    // How much a silo may send is for Orleans to limit; a notice that was written must also be read.
    private static readonly NoticeReadOptions Reading = new()
    {
        UnknownMembers = UnknownMembers.Preserve,
        MaxBytes = int.MaxValue,
        MaxItems = int.MaxValue,
        MaxDepth = NoticeReadOptions.MaxDepthLimit,
    };

    private static readonly JsonSerializerOptions Parts = new()
    {
        TypeInfoResolver = NoticeJson.CreateTypeInfoResolver(Reading),
        MaxDepth = NoticeReadOptions.MaxDepthLimit,
    };

    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public bool IsSupportedType(Type type) => type == typeof(ModelCodec) || IsOfModel(type);

    bool IGeneralizedCopier.IsSupportedType(Type type) => IsOfModel(type);

    public bool? IsTypeAllowed(Type type) => IsSupportedType(type) ? true : null;

    /// <summary>All types of the model are immutable.</summary>
    public object? DeepCopy(object? input, CopyContext context) => input;

    void IFieldCodec.WriteField<TBufferWriter>(ref Writer<TBufferWriter> writer, uint fieldIdDelta, Type? expectedType, object? value)
    {
        if (ReferenceCodec.TryWriteReferenceField(ref writer, fieldIdDelta, expectedType, value))
        {
            return;
        }

        writer.WriteFieldHeader(fieldIdDelta, expectedType, typeof(ModelCodec), WireType.TagDelimited);
        ReferenceCodec.MarkValueField(writer.Session);
        writer.WriteFieldHeaderExpected(0, WireType.LengthPrefixed);
        writer.Session.TypeCodec.WriteLengthPrefixed(ref writer, value!.GetType());

        using var json = new PooledBuffer();
        WriteJson(value, json);
        ReferenceCodec.MarkValueField(writer.Session);
        writer.WriteFieldHeaderExpected(1, WireType.LengthPrefixed);
        writer.WriteVarUInt32((uint)json.WrittenSpan.Length);
        writer.Write(json.WrittenSpan);
        writer.WriteEndObject();
    }

    object? IFieldCodec.ReadValue<TInput>(ref Reader<TInput> reader, Field field)
    {
        if (field.IsReference)
        {
            return ReferenceCodec.ReadReference(ref reader, field.FieldType);
        }

        field.EnsureWireTypeTagDelimited();
        var placeholder = ReferenceCodec.CreateRecordPlaceholder(reader.Session);
        Type? type = null;
        object? value = null;
        uint id = 0;
        while (true)
        {
            var header = reader.ReadFieldHeader();
            if (header.IsEndBaseOrEndObject)
            {
                break;
            }

            id += header.FieldIdDelta;
            switch (id)
            {
                case 0:
                    ReferenceCodec.MarkValueField(reader.Session);
                    type = reader.Session.TypeCodec.ReadLengthPrefixed(ref reader);
                    break;
                case 1:
                    ReferenceCodec.MarkValueField(reader.Session);
                    value = ReadJson(reader.ReadBytes(reader.ReadVarUInt32()), type);
                    break;
                default:
                    reader.ConsumeUnknownField(header);
                    break;
            }
        }

        ReferenceCodec.RecordObject(reader.Session, value ?? throw new RequiredFieldMissingException("A part of a notice came without its JSON."), placeholder);
        return value;
    }

    // Enumerations are carried by Orleans as numbers; a nullable value as the value.
    private static bool IsOfModel(Type type) => NoticeShapes.Of(type) is not null && !type.IsEnum && Nullable.GetUnderlyingType(type) is null;

    private static void WriteJson(object value, PooledBuffer json)
    {
        if (value is Notice notice)
        {
            NoticeJson.Write(notice, json);
            return;
        }

        using var writer = new Utf8JsonWriter(json, Canonical);
        JsonSerializer.Serialize(writer, value, Parts.GetTypeInfo(value.GetType()));
    }

    private static object? ReadJson(byte[] json, Type? type)
    {
        if (type == typeof(Notice))
        {
            return NoticeJson.Parse(json, Reading);
        }

        if (type is null || !IsOfModel(type))
        {
            throw new CodecNotFoundException($"{type} is no part of a notice.");
        }

        try
        {
            return JsonSerializer.Deserialize(json, Parts.GetTypeInfo(type));
        }
        catch (JsonException exception) when (exception.InnerException is NoticeFormatException faults)
        {
            ExceptionDispatchInfo.Throw(faults);
            throw;
        }
    }
}

using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A parameter of a signature, as descriptions of endpoints ask for it.</summary>
internal sealed class SignatureParameter(ParameterInfo parameter) : IParameterBindingMetadata
{
    public string Name => parameter.Name ?? "";

    public bool HasTryParse => false;

    public bool HasBindAsync => false;

    public ParameterInfo ParameterInfo => parameter;

    public bool IsOptional => parameter.HasDefaultValue;

    /// <summary>What an endpoint carries that is described by a signature: the method, and each of its parameters.</summary>
    public static object[] Of(MethodInfo signature) => [signature, .. signature.GetParameters().Select(parameter => new SignatureParameter(parameter))];
}

using Microsoft.AspNetCore.Mvc;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

/// <summary>A controller of a host that takes values of the library.</summary>
[ApiController]
[Route("controller")]
public sealed class ValuesController : ControllerBase
{
    [HttpGet("{country}/{language}")]
    public string Get(CountryCode country, LanguageTag language, [FromQuery] BusinessId id, [FromQuery] VatNumber vat) => $"{country} {language} {id} {vat}";
}

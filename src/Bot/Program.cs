using Microsoft.Extensions.Options;
using RMBot;

var builder = WebApplication.CreateBuilder(args);
builder.AddCoach();
var app = builder.Build();
app.MapCoach();
try
{
    app.Services.GetRequiredService<IStartupValidator>().Validate();
}
catch (OptionsValidationException refusal)
{
    foreach (var sentence in refusal.Failures)
    {
        await Console.Error.WriteLineAsync(sentence);
    }

    return 1;
}

await app.RunAsync();
return 0;

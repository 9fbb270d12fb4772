using RMBot;

var builder = WebApplication.CreateBuilder(args);
builder.AddCoach();
var app = builder.Build();
app.MapCoach();
await app.RunAsync();

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    internal Activity Copy() => (Activity)MemberwiseClone();
}

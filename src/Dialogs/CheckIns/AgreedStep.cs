using RMBot.Pairs;

namespace RMBot.CheckIns;

public enum StepState
{
    Open,
    Done,
    Dropped,
}

/// <summary>Who does what until when (S31). Both see it; either may say what became of it.</summary>
public sealed record AgreedStep(int Number, Role Owner, string What, DateOnly Due, StepState State = StepState.Open)
    : Discreet;

/// <summary>A step as it is added, before it has its number.</summary>
public sealed record NewStep(Role Owner, string What, DateOnly Due) : Discreet;

/// <summary>What one side says became of a step.</summary>
public sealed record StepProgress(int Step, StepState State);

namespace RegisterNotice.Json.Shapes;

/// <summary>Tells whether a value of the model is written, and gives it as it is written.</summary>
internal delegate bool SlotPresence<T, TValue>(T held, out TValue value);

using Prakerja.Benchmarks;

switch (args.FirstOrDefault())
{
    case "commits":
        await CommitBenchmark.Run();
        break;
    default:
        Console.Error.WriteLine("Name one: commits");
        return 1;
}
return 0;

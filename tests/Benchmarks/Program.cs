System.Console.WriteLine("benchmarks: name one");

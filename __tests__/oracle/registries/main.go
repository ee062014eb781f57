// Registries of other projects, each on a port of loopback: registries <name> <port>.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"context"
	"cuelabs.dev/go/oci/ociregistry/ocimem"
	"cuelabs.dev/go/oci/ociregistry/ociserver"
	"github.com/distribution/distribution/v3/configuration"
	"github.com/distribution/distribution/v3/registry/handlers"
	_ "github.com/distribution/distribution/v3/registry/storage/driver/filesystem"
	crane "github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("expected a name, a port and a folder")
	}
	name, port, folder := os.Args[1], os.Args[2], os.Args[3]
	log.Fatal(http.ListenAndServe("127.0.0.1:"+port, handler(name, folder)))
}

func handler(name, folder string) http.Handler {
	switch name {
	case "distribution":
		config := &configuration.Configuration{Storage: configuration.Storage{
			"filesystem": configuration.Parameters{"rootdirectory": folder},
			"delete":     configuration.Parameters{"enabled": true},
		}}
		config.Log.Level = "error"
		config.HTTP.Secret = "of a test"
		return handlers.NewApp(context.Background(), config)
	case "crane":
		return crane.New(crane.Logger(log.New(os.Stderr, "", 0)), crane.WithReferrersSupport(true))
	case "ociregistry":
		return ociserver.New(ocimem.New(), nil)
	}
	log.Fatal(fmt.Sprintf("%s is no registry", name))
	return nil
}
